import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../../../src/contracts/perception.ts';
import { describe as tell, FaultError } from '../../../../workers/perception/fault.ts';

describe('FaultError', () => {
  it('carries its code as its name, which is what crosses from the worker to the page', () => {
    for (const code of FAULT_CODES) {
      const error = new FaultError(code, 'a detail');
      expect([error.name, error.code, error.message]).toEqual([code, code, 'a detail']);
    }
  });

  it('keeps what caused it', () => {
    const cause = new Error('deep down');
    expect(new FaultError('clip-unreadable', 'x', cause).cause).toBe(cause);
  });

  it('has a sentence for whatever was thrown', () => {
    expect(tell(undefined)).toBe('undefined');
    expect(tell(new RangeError('out'))).toBe('out');
  });
});
