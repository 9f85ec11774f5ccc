import { mount } from 'svelte';
import App from './App.svelte';
import { keepFocus } from './focus';
import './style.css';

const target = document.getElementById('app');
keepFocus(document);
if (target) mount(App, { target });
