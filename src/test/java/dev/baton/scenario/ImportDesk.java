package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where Mia sends files of leads, and fetches them. */
record ImportDesk(Office office) {

    /**
     * @param more titles of columns after the company, the e-mail address and the state, each with a comma before it
     */
    static String leads(int count, String more) {
        return "Company,E-mail,Lead state" + more + "\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "Company %04d,ann@c%04d.example,".formatted(i, i))
                        .collect(Collectors.joining("\n"));
    }

    String page() {
        return SentFile.pathIn(office.mia.types("lead import").fills(Map.of()).card());
    }

    /** The card that says what Baton found. */
    Card sends(String file, String showing) throws Exception {
        var answer = SentFile.send(office.baton, page(), file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("writes to you in chat what it found");
        return office.mia.gets(showing);
    }

    /** All leads of a file come in. */
    void brings(String file, int count) throws Exception {
        var leads = count == 1 ? "1 lead" : count + " leads";
        office.mia.presses(sends(file, leads + (count == 1 ? " is ready" : " are ready")), "Import " + leads);
        office.mia.gets("Your import is done: " + leads);
    }

    /** The card of an import that is over. */
    Card undoable() {
        return office.sees(
                        office.mia.direct(),
                        message -> Office.buttons(message.card()).stream()
                                .anyMatch(button -> button.label().equals("Undo import")))
                .card();
    }

    String exported(String words) throws Exception {
        return SentFile.get(
                        office.baton,
                        SentFile.pathIn(office.mia.types("lead export " + words).card()))
                .body();
    }
}
