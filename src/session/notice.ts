/** Things worth a quiet line that are no problem. */
export type Notice =
  'hidden' | 'carrying-on' | 'camera-muted' | 'restarting' | 'restarted' | 'hushed' | 'unhushed';
