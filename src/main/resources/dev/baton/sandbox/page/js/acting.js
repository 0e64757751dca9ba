// What the person does, and what Baton answers.

import {newId, post} from './api.js';
import {state, tell} from './state.js';
import {openForm} from './form.js';
import {openCard} from './dialogs.js';
import {showProblem} from './notices.js';

/**
 * Sends what is in a message box.
 *
 * @returns whether it was sent
 */
export async function say({id, conversation, thread = '', text}) {
  return attempt(async as => {
    const reply = await post('say', {as, id, conversation, thread, text});
    await answer(reply, {as, conversation, thread, surface: 'MESSAGE'});
  });
}

/** Presses a button, or uses a shortcut on a message. */
export async function press({conversation, thread = '', surface, action, argument = '', quote = ''}) {
  return attempt(async as => {
    const reply = await post('press', {as, id: newId(), conversation, thread, surface, action, argument, quote});
    await answer(reply, {as, conversation, thread, surface});
  });
}

export async function invite(conversation) {
  return attempt(async as => answer(await post('invite', {as, id: newId(), conversation}), {as, conversation}));
}

/** The shortcut that works anywhere. */
export function handOver() {
  return press({conversation: state.view === 'home' ? '' : state.view, surface: 'MESSAGE', action: 'lead.new'});
}

/** The shortcuts of a message. */
export const handOverMessage = message => useOn(message, 'lead.from-message');

export const saveAsFeedback = message => useOn(message, 'feedback.from-message');

function useOn(message, action) {
  return press({
    conversation: message.conversation,
    thread: message.root ?? '',
    surface: 'MESSAGE',
    action,
    quote: message.id,
  });
}

/** Puts a megaphone on a message. */
export function react({id: message, conversation, root}) {
  return attempt(async as => answer(
    await post('react', {as, id: newId(), conversation, message}),
    {as, conversation, thread: root ?? '', surface: 'MESSAGE'}));
}

async function attempt(deed) {
  try {
    await deed(state.me.user);
    return true;
  } catch (problem) {
    showProblem(problem);
    return false;
  }
}

/**
 * Shows an answer where it belongs.
 *
 * @param {object} reply a Reply of the port
 * @param {object} where {as, conversation, thread, surface}
 */
export async function answer(reply, where) {
  switch (reply.type) {
    case 'Nothing': return;
    case 'OnlyYou': return showPrivately(reply.card, where);
    case 'Ask': return openForm(reply.form, where);
    case 'Home': return tell('home', reply.card);
    case 'Invalid': return showProblem(new Error(Object.values(reply.complaints).join(' ')));
    default: throw new Error(`unknown reply ${reply.type}`);
  }
}

/** A person's own page has no messages, so there it is a dialog. */
function showPrivately(card, where) {
  if (where.as !== state.me.user) return;
  if (where.conversation && where.surface !== 'HOME' && state.view !== 'home') {
    tell('private', {card, conversation: where.conversation, thread: where.thread || null});
  } else {
    openCard(card, where);
  }
}
