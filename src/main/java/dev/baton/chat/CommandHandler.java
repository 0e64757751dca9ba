package dev.baton.chat;

/** Answers one verb. */
public interface CommandHandler {

    Verb verb();

    Reply handle(Command command);
}
