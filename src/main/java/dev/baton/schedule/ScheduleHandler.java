package dev.baton.schedule;

import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.util.List;

/** What a schedule is for. */
public interface ScheduleHandler {

    /** The name that is stored with the schedule. */
    String name();

    /**
     * Decides what a run changes. It is written together with the record that the run is done: all or nothing, once. So
     * this only reads and answers, and may be asked again, if what it decided on has changed or a node has died. If it
     * throws, the run is tried again until its grace is over, and is then recorded as missed.
     *
     * @return what to write; nothing if there is nothing to do
     */
    List<Write> run(Realm realm, String argument, Run run);
}
