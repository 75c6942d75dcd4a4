import { JSHost, jsImport, JSType } from '@strop/interop/js-import';

const { ArraySegment, Double, Int32, Span } = JSType;

export const MemoryInterop = {
  load: () => JSHost.importAsync('MemoryShim', '/MemoryShim.js'),
  double: jsImport('double', 'MemoryShim', { params: [Span(Double)] }),
  lengthOfLast: jsImport('lengthOfLast', 'MemoryShim', { returns: Int32 }),
  keep: jsImport('keep', 'MemoryShim', { params: [ArraySegment(Double)] }),
  fill: jsImport('fill', 'MemoryShim', { params: [Double] }),
  release: jsImport('release', 'MemoryShim'),
};
