package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.intake.HandingIn;
import dev.baton.people.Directory;
import java.util.Map;

/** Hands leads to the office's pod as another system does. */
record LeadsFromSystems(Office office) {

    /** @param record names what it is about, or empty */
    Intake lead(String source, String key, String record, Map<String, String> values) {
        var pod = office.baton.part(Directory.class).pods(office.organization()).getFirst();
        var fingerprint = Integer.toHexString(values.hashCode());
        return new Intake(
                office.organization(), source, key, fingerprint, pod.id().value(), record, values);
    }

    /** What the system hears of it. */
    Map<String, String> takes(Intake intake) {
        var handler = office.baton
                .parts(IntakeHandler.class)
                .filter(each -> each.resource().equals("leads"))
                .findFirst()
                .orElseThrow();
        var taken = office.baton.part(HandingIn.class).take(handler, intake);
        assertThat(taken).isInstanceOf(IntakeReply.Taken.class);
        return ((IntakeReply.Taken) taken).answers();
    }
}
