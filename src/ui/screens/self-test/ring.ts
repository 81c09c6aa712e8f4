const SVG = 'http://www.w3.org/2000/svg';
/** In the drawing's own units, of 100 a side; leaves room for the line's width. */
const RADIUS = 48;

export type RingState = 'away' | 'still' | 'closing' | 'closed';

/** A thin ring that closes. Where movement is unwelcome only its closed state is drawn. */
export class Ring {
  readonly element: SVGSVGElement;
  readonly #arc: SVGCircleElement;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    this.#arc = circle('ring-arc');
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('viewBox', '0 0 100 100');
    this.element.setAttribute('class', 'ring');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(circle('ring-track'), this.#arc);
    this.show('away', 0);
  }

  /** Whether numbers are to be shown instead of movement. */
  get isCalm(): boolean {
    return this.#calm.matches;
  }

  /** @param share of the ring that is closed, 0 to 1 */
  show(state: RingState, share: number): void {
    this.element.dataset['state'] = this.isCalm && state === 'closing' ? 'away' : state;
    if (state === 'away') return;
    const drawn = this.isCalm && state === 'still' ? 0 : share * 100;
    this.#arc.setAttribute('stroke-dasharray', `${drawn.toFixed(2)} 100`);
  }
}

function circle(name: string): SVGCircleElement {
  const element = document.createElementNS(SVG, 'circle');
  element.setAttribute('class', name);
  element.setAttribute('cx', '50');
  element.setAttribute('cy', '50');
  element.setAttribute('r', String(RADIUS));
  element.setAttribute('pathLength', '100');
  return element;
}
