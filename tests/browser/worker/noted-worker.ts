/** The perception worker as it is, with notes taken of what passes through its hands. */
import './notes.ts';
import '../../../workers/perception/entry.ts';
