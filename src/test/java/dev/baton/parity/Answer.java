package dev.baton.parity;

/** What comes of something that a person did, for that person alone. */
interface Answer {

    /** The form that opens; where none can open by itself, the one that is offered by a button. */
    Sheet form();

    /** Waits until it says all that, in whichever way the platform says it to one person. */
    Sight says(String... words);

    /** A form that was sent has closed, with nothing more to say. */
    void closes();
}
