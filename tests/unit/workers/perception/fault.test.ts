import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../../../src/contracts/perception.ts';
import { describe as tell, FaultError, toFault } from '../../../../workers/perception/fault.ts';

describe('FaultError', () => {
  it('carries its code as its name, which is what crosses from the worker to the page', () => {
    for (const code of FAULT_CODES) {
      const error = new FaultError(code, 'a detail');
      expect([error.name, error.code, error.message]).toEqual([code, code, 'a detail']);
      expect(toFault(error, 'frame-failed')).toEqual({ code, detail: 'a detail' });
    }
  });

  it('keeps what caused it', () => {
    const cause = new Error('deep down');
    expect(new FaultError('clip-unreadable', 'x', cause).cause).toBe(cause);
  });

  it('names any other error by the code it is given', () => {
    expect(toFault(new Error('boom'), 'model-load-failed')).toEqual({
      code: 'model-load-failed',
      detail: 'boom',
    });
    expect(toFault('just words', 'frame-failed')).toEqual({ code: 'frame-failed', detail: 'just words' });
    expect(tell(undefined)).toBe('undefined');
    expect(tell(new RangeError('out'))).toBe('out');
  });
});
