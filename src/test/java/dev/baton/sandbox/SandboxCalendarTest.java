package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Context.Surface;
import dev.baton.chat.Reply;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class SandboxCalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/calendar/[\\w./-]+\\.ics");

    @LocalServerPort
    private int port;

    @Test
    void calendars_on_this_machine_can_be_tried_without_an_address_for_others() {
        try (var page = new PageClient(port)) {
            assertThat(page.say(Member.MAYA, Sandbox.channel("leads"), "/baton calendar")
                            .toString())
                    .contains("Only calendars on this machine", "Make an address");
            Reply reply = page.reply(
                    "press",
                    new Deed.Press(
                            "maya",
                            PageClient.freshId(),
                            Sandbox.channel("leads"),
                            "",
                            Surface.MESSAGE,
                            "calendar.make",
                            "me",
                            ""));
            var found = ADDRESS.matcher(reply.toString());
            assertThat(found.find()).as(reply.toString()).isTrue();
            var answer = page.get(found.group());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
        }
    }
}
