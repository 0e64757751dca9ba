// Hears from Baton what changes, while the page is to be seen.

import {address} from './api.js';
import {tell} from './state.js';
import {away} from './notices.js';

const AGAIN = 1_500;

let source = null;
let timer = 0;

export function listen() {
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()));
  addEventListener('pagehide', stop);
  start();
}

function start() {
  clearTimeout(timer);
  if (source || document.hidden) return;
  source = new EventSource(address('live'));
  const hear = (event, deed) => source.addEventListener(event, ({data}) => deed(JSON.parse(data)));
  hear('hello', () => {
    away('live', null);
    tell('hello');
  });
  hear('away', () => away('live', 'Baton can’t reach its memory right now. Trying again…'));
  hear('message', message => tell('message', message));
  hear('channel', () => tell('channel'));
  source.addEventListener('error', () => {
    away('live', 'Baton can’t be reached. Trying again…');
    stop();
    timer = setTimeout(start, AGAIN);
  });
}

function stop() {
  source?.close();
  source = null;
}
