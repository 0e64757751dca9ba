package dev.baton.chat;

/** Shows what a platform would be sent for a card. */
public interface CardPreview {

    /** The platform's name as people know it. */
    String platform();

    /** Indented JSON. Mentions are shown by {@link PersonId}. */
    String json(Card card);
}
