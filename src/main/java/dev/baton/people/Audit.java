package dev.baton.people;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Interaction;
import dev.baton.store.Write;
import java.util.List;

/**
 * Notes who changed what, for administrators to read later. Nothing is noted by itself: whoever changes something adds
 * the note to the commit that does it, so that both are kept or neither. What is secret is never noted: neither who
 * votes in an anonymous poll nor who gives feedback without a name.
 */
public interface Audit {

    /** The thing that a person is; what is noted of one is found together with what that person did. */
    String PERSON = "person";

    /**
     * Notes what a person did, once however often that is delivered.
     *
     * @param thing the kind of what was changed, such as {@code pod}; an {@link Audited} knows what those are called
     * @param id which one
     * @param what became of it, such as {@code was set up}. Like the kind it stands in the code, which the compiler
     *     makes sure of, so that nothing gets in that somebody typed.
     */
    List<Write> note(Interaction by, @CompileTimeConstant String thing, String id, @CompileTimeConstant String what);

    /** Notes what Baton did by itself, once for each run of the task. */
    List<Write> note(Task by, @CompileTimeConstant String thing, String id, @CompileTimeConstant String what);

    /**
     * Something that Baton does by itself, such as a timer's work.
     *
     * @param name what it is, in a few words that administrators read
     * @param run which of its runs; of one run a repetition has the same
     */
    record Task(String name, String run) {}
}
