// What isn't a message: toasts that go by, and the banner while Baton is away.

import {byId, el, iconButton} from './dom.js';
import {Away} from './api.js';

const LASTING = 7_000;
const AT_ONCE = 3;

/**
 * Shows a toast. A second one with the same key takes the place of the first.
 *
 * @param {{key: string, title: string, text?: string, action?: string, onAction?: Function}} toast
 */
export function toast({key, title, text, action, onAction}) {
  const toasts = byId('toasts');
  dropToast(key);
  while (toasts.children.length >= AT_ONCE) toasts.firstChild.remove();
  const gone = () => element.remove();
  let timer = setTimeout(gone, LASTING);
  const stay = () => clearTimeout(timer);
  const goOn = () => {
    stay();
    timer = setTimeout(gone, LASTING / 2);
  };
  const element = el('div', {class: 'toast', 'data-key': key,
    on: {mouseenter: stay, mouseleave: goOn, focusin: stay, focusout: goOn}},
    el('div', {class: 'toast-words'}, el('strong', {}, title), text && el('p', {}, text)),
    action && el('button', {type: 'button', class: 'button', on: {click: () => {
      gone();
      onAction();
    }}}, action),
    iconButton('close', 'Dismiss', gone));
  toasts.append(element);
}

/** Takes a toast away whose news is seen otherwise. */
export function dropToast(key) {
  [...byId('toasts').children].filter(each => each.dataset.key === key).forEach(each => each.remove());
}

const reasons = new Map();

/**
 * Says at the top why something doesn't work, until it works again.
 *
 * @param {string} who whose reason it is
 * @param {?string} sentence null once it works
 */
export function away(who, sentence) {
  if (sentence) reasons.set(who, sentence);
  else reasons.delete(who);
  const banner = byId('banner');
  banner.hidden = reasons.size === 0;
  banner.textContent = reasons.get('live') ?? reasons.get('request') ?? '';
}

let afterAWhile = 0;

/** Tells of something that didn't work: above everything if Baton is away, else in a toast. */
export function showProblem(problem) {
  if (problem instanceof Away) {
    away('request', problem.message);
    clearTimeout(afterAWhile);
    afterAWhile = setTimeout(() => away('request', null), LASTING);
  } else {
    toast({key: 'problem', title: problem.message});
  }
}
