import { describe, expect, it } from 'vitest';
import { cameraFailure } from '../../../src/camera/camera-failure.ts';

describe('a refused camera', () => {
  const error = (name: string, message: string): Error => new DOMException(message, name);
  const hints = { permission: 'prompt', policyAllows: true, atOnce: false } as const;

  it('tells five refusals apart', () => {
    const code = (message: string, more: Partial<Parameters<typeof cameraFailure>[1]> = {}): string =>
      cameraFailure(error('NotAllowedError', message), { ...hints, ...more }).code;
    expect(code('Permission denied')).toBe('declined');
    expect(code('Permission dismissed')).toBe('dismissed');
    expect(code('Permission denied by system')).toBe('blocked-by-system');
    expect(code('Permission denied', { policyAllows: false })).toBe('blocked-by-policy');
    expect(code('Permission denied', { permission: 'denied', atOnce: true })).toBe('blocked-before');
    expect(code('Permission denied', { permission: 'denied', atOnce: false })).toBe('declined');
  });

  it('keeps the detail of what it does not know', () => {
    expect(cameraFailure('odd', hints)).toEqual({ code: 'camera-unknown', detail: 'odd' });
  });
});
