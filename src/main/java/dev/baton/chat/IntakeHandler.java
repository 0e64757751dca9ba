package dev.baton.chat;

import java.util.List;
import java.util.Map;

/** Takes what machines hand in. */
public interface IntakeHandler {

    /** The last part of the address, such as {@code leads}. */
    String resource();

    /** What happens with what is handed in, in a sentence. */
    String summary();

    /** What can be handed in. */
    List<Input> inputs();

    /** What the answer tells, each with a description. */
    Map<String, String> answers();

    IntakeReply take(Intake intake);
}
