import './ui/styles/index.css';
import { PerceptionClient } from './perception/client.ts';
import { mountApp } from './ui/mount.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
mountApp(root, new PerceptionClient());
