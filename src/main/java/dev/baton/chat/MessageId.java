package dev.baton.chat;

/** A message's business key: the same key is the same message, however often it is asked for. */
public record MessageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
