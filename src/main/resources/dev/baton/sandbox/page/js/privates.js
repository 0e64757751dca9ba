// Private replies: only the person who acted sees them, in this page, until they are dismissed.

import {now} from './times.js';
import {on, state, tell} from './state.js';

const replies = [];
let count = 0;

on('private', ({card, conversation, thread}) => {
  const reply = {
    id: `private-${++count}`,
    private: true,
    to: state.me.user,
    conversation,
    root: thread,
    author: 'baton',
    content: {type: 'Shown', shown: card},
    at: new Date(now()).toISOString(),
    replies: 0,
    version: 1,
  };
  replies.push(reply);
  tell('private-reply', reply);
});

on('dismiss', reply => replies.splice(replies.indexOf(reply), 1));

/** Those that belong to a conversation, or to a thread in it. */
export const privatesIn = (conversation, thread = null) =>
  replies.filter(each => each.to === state.me.user && each.conversation === conversation && each.root === thread);
