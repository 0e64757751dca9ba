package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company on two platforms: marketing's workspace on the first, sales' on the second, and one pod with a channel on
 * each.
 */
final class Linked {

    final Office marketing;
    final Office sales;

    private Linked(Office marketing, Office sales) {
        this.marketing = marketing;
        this.sales = sales;
    }

    /** Two offices that don't know each other yet; the first has a pod. */
    static Linked notYet(Baton baton) {
        return new Linked(Office.withPod(baton), new Office(baton, Baton.SECOND));
    }

    /** Two offices that are one organization, and nothing more. */
    static Linked withoutChannel() {
        var linked = notYet(Baton.shared());
        linked.link();
        return linked;
    }

    /** The same, and the pod meets in the second office's channel too: Sam of the second office is in sales. */
    static Linked company() {
        return company(Baton.shared());
    }

    static Linked company(Baton baton) {
        var linked = notYet(baton);
        linked.link();
        var sam = linked.sales.sam;
        sam.context(null);
        linked.setsUp(linked.sales.ada, Map.of("sales", List.of(sam.person.value())));
        linked.sales.sees(
                linked.sales.channel, message -> message.card().summary().contains("shared channel"));
        return linked;
    }

    /** Chooses the pod of the first office for the channel of the second. */
    void setsUp(Office.Colleague by, Map<String, List<String>> values) {
        by.types("setup").fills(Map.of()).fills(values).saysNothing();
    }

    void link() {
        sales.ada.types("link " + code(marketing.ada)).fills(Map.of()).saysPrivately("Done");
    }

    /** The code that an administrator is shown. */
    static String code(Office.Colleague administrator) {
        return codeOn(administrator.types("link").card());
    }

    private static String codeOn(Card card) {
        var codes = card.parts().stream()
                .flatMap(part -> part instanceof dev.baton.chat.Part.Paragraph(var text)
                        ? text.spans().stream()
                        : java.util.stream.Stream.empty())
                .filter(Text.Code.class::isInstance)
                .map(span -> ((Text.Code) span).text().replace("/baton link ", ""))
                .toList();
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }

    /** Somebody who has the same name on both platforms and is not known to be one. */
    static Office.Colleague namesake(Office office, @Nullable String email) {
        return office.hire("Maya Lind", email, Role.MEMBER);
    }

    static Command command(Office.Colleague by, String line) {
        return new Command(by.context(null), line);
    }
}
