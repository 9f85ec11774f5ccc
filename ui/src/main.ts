import { start } from './host/commands';
import './style.css';

// The desk is asked before the interface is read: what it answers crosses to the page meanwhile.
const opening = start();
const { show } = await import('./show');
show(opening);
