import { start } from './host/commands';
import './style/tokens.css';
import './style/elements.css';
import './style/parts.css';

// The desk is asked before the interface is read: what it answers crosses to the page meanwhile.
const opening = start();
const { show } = await import('./show');
show(opening);
