import { describe, expect, it } from 'vitest';
import { runChecks, type Check, type Print } from '../../../../src/cli/terminal/checks.ts';
import { Complaint } from '../../../../src/cli/terminal/complaint.ts';

/** A check that ends when it is told to. */
class Waiting implements Check {
  hasBegun = false;
  #end: (failure: Complaint | null) => void = () => undefined;

  readonly #says: string;

  constructor(
    readonly name: string,
    readonly isAlone = false,
    says = '',
  ) {
    this.#says = says;
  }

  async run(print: Print | null): Promise<void> {
    this.hasBegun = true;
    print?.(this.#says);
    const failure = await new Promise<Complaint | null>((resolve) => (this.#end = resolve));
    if (failure !== null) throw failure;
  }

  async pass(): Promise<void> {
    this.#end(null);
    await settled();
  }

  async fail(): Promise<void> {
    this.#end(new Complaint(`${this.name} went wrong.`));
    await settled();
  }
}

/** Lets all that can go on go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function begin(...checks: Waiting[]) {
  const said: string[] = [];
  const outcome = runChecks(checks, 2, (text) => void said.push(text)).then(
    () => 'passed',
    (reason: unknown) => (reason instanceof Complaint ? reason.message : String(reason)),
  );
  /** What was printed; a time is a word of its own. */
  const printed = (): string => said.join('').replaceAll(/\d+\.\d s/g, 'TIME');
  return { outcome, printed };
}

describe('checks', () => {
  it('run side by side, as many as there are lanes', async () => {
    const [types, lint, format] = [new Waiting('types'), new Waiting('lint'), new Waiting('format')];
    begin(types, lint, format);
    expect([types, lint, format].map(({ hasBegun }) => hasBegun)).toEqual([true, true, false]);
    await lint.pass();
    expect(format.hasBegun).toBe(true);
  });

  it('are told one by one, each in one piece when it ends', async () => {
    const [types, lint] = [new Waiting('types', false, 'a type\n'), new Waiting('lint', false, 'a rule\n')];
    const { outcome, printed } = begin(types, lint);
    expect(printed()).toBe('');
    await lint.pass();
    await types.pass();
    expect(printed()).toBe(
      '\n== lint\na rule\n== lint passed in TIME\n\n== types\na type\n== types passed in TIME\n',
    );
    expect(await outcome).toBe('passed');
  });

  it('that are alone begin when all before have ended, and are told as they go', async () => {
    const [types, unit, lint] = [new Waiting('types'), new Waiting('unit', true), new Waiting('lint')];
    const { printed } = begin(types, unit, lint);
    expect(unit.hasBegun).toBe(false);
    await types.pass();
    expect([unit.hasBegun, lint.hasBegun]).toEqual([true, false]);
    expect(printed()).toMatch(/\n== unit\n$/);
    await unit.pass();
    expect(lint.hasBegun).toBe(true);
  });

  it('end with the names of those that failed; none is begun after a failure', async () => {
    const [types, lint, format] = [new Waiting('types'), new Waiting('lint'), new Waiting('format')];
    const { outcome, printed } = begin(types, lint, format, new Waiting('unit', true));
    await types.fail();
    expect(format.hasBegun).toBe(false);
    await lint.fail();
    expect(await outcome).toBe('Failed: types, lint.');
    expect(printed()).toContain('types went wrong.\n== types failed in TIME\n');
    expect(printed()).not.toContain('unit');
  });
});
