import './ui/styles/index.css';
import { SUGGESTIONS } from './coach/wording.ts';
import { PerceptionClient } from './perception/client.ts';
import { mountApp } from './ui/app.ts';
import { WORDS } from './ui/words.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
mountApp(root, new PerceptionClient(), WORDS.en, SUGGESTIONS.en);
