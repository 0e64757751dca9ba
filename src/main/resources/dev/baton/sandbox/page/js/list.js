// A list of messages that changes message by message, so that nothing else loses its focus or is read out again.

import {el} from './dom.js';
import {arrange, messageElement} from './message.js';

/** How close to the end, in pixels, somebody still reads along. */
const NEAR = 120;

export class MessageList {
  #messages = new Map();
  #inThread;
  #isAtEnd = true;
  #top = 0;

  constructor(label, inThread) {
    this.#inThread = inThread;
    this.element = el('ol', {class: 'messages'});
    this.scroller = el('div', {class: 'scroller', role: 'log', 'aria-label': label, 'aria-live': 'polite',
      on: {scroll: () => this.#lookWhere()}}, this.element);
    const sizes = new ResizeObserver(() => this.#isAtEnd && this.toEnd());
    sizes.observe(this.element);
    sizes.observe(this.scroller);
  }

  get isEmpty() {
    return this.#messages.size === 0;
  }

  get last() {
    const last = this.element.lastElementChild;
    return last && this.#messages.get(last.dataset.id);
  }

  /** Shows these messages and no others but private replies. */
  reset(messages) {
    const wanted = new Set(messages.map(message => message.id));
    for (const [id, message] of this.#messages) {
      if (!wanted.has(id) && !message.private) this.remove(id);
    }
    messages.forEach(message => this.#put(message));
    this.#arrange();
  }

  /** Adds a message or shows what it is now. True if it is new. */
  put(message) {
    const isNew = this.#put(message);
    this.#arrange();
    return isNew;
  }

  #put(message) {
    const before = this.#messages.get(message.id);
    if (before && before.version >= message.version) return false;
    this.#messages.set(message.id, message);
    const element = messageElement(message, this.#inThread);
    if (before) this.#replace(this.elementOf(message.id), element);
    else this.#insert(element, message);
    return !before;
  }

  #replace(old, element) {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const byKeyboard = focused?.matches(':focus-visible');
    old.replaceWith(element);
    if (!focused) return;
    const same = [...element.querySelectorAll('[data-action]')].find(each => each.dataset.action === focused.dataset.action);
    const next = byKeyboard ? same ?? element : this.scroller.closest('.panel').querySelector('textarea');
    next.focus({preventScroll: true});
  }

  #insert(element, message) {
    const later = [...this.element.children].findLast(each => !this.#isLater(this.#messages.get(each.dataset.id), message));
    if (later) later.after(element);
    else this.element.prepend(element);
  }

  #isLater(one, other) {
    const distance = Date.parse(one.at) - Date.parse(other.at);
    return distance === 0 ? one.id > other.id : distance > 0;
  }

  remove(id) {
    this.elementOf(id)?.remove();
    this.#messages.delete(id);
  }

  #arrange() {
    arrange(this.element, this.#messages);
  }

  elementOf(id) {
    return [...this.element.children].find(each => each.dataset.id === id);
  }

  /** Who reads the end goes on reading it when something is added or grows, unless it is left by scrolling up. */
  #lookWhere() {
    const {scrollHeight, scrollTop, clientHeight} = this.scroller;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
    if (isNear || scrollTop < this.#top) this.#isAtEnd = isNear;
    this.#top = scrollTop;
  }

  toEnd() {
    this.#isAtEnd = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
