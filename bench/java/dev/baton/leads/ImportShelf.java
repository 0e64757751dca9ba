package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.UploadTarget.Outcome;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** A file of leads, sent and brought in as people do it. */
public final class ImportShelf {

    private static final String COLUMNS =
            "Company,Contact,E-mail,Phone,Campaign,Why now?,Expected value,Currency,Country,Industry,Employees\n";

    private final ApplicationContext baton;
    private final OrganizationId organization;
    private final Pod pod;
    private final PersonId sender;
    private final Supplier<Card> letter;
    private String id = "";
    private int rows;

    /**
     * A shelf for the leads of a pod.
     *
     * @param sender somebody in marketing
     * @param letter what the sender was written last
     */
    public ImportShelf(
            ApplicationContext baton, OrganizationId organization, Pod pod, PersonId sender, Supplier<Card> letter) {
        this.baton = baton;
        this.organization = organization;
        this.pod = pod;
        this.sender = sender;
        this.letter = letter;
    }

    /** Sends a file with so many that aren't here; all is read, and nothing is wrong. */
    public void send(int count) throws IOException {
        var streams = new ArrayList<InputStream>();
        streams.add(new ByteArrayInputStream(COLUMNS.getBytes(StandardCharsets.UTF_8)));
        IntStream.range(rows, rows + count).mapToObj(ImportShelf::row).forEach(streams::add);
        rows += count;
        var file = new SequenceInputStream(Collections.enumeration(streams));
        var outcome =
                baton.getBean(ImportTarget.class).take(organization, pod.id().value(), sender, file);
        if (!(outcome instanceof Outcome.Taken)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static InputStream row(int number) {
        var row =
                "Company %1$d Ltd,Ann Lee %1$d,ann@company%1$d.example,+49 30 %2$d,Spring fair,Asked for a demo,%1$d,EUR,DE,Ships,%1$d\n"
                        .formatted(number, 1_000_000 + number);
        return new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings in what was sent last, and returns when all is in. */
    public void bringIn() throws InterruptedException {
        var store = baton.getBean(Store.class);
        var imports = baton.getBean(LeadImports.class);
        id = idOnCard();
        var sent = latest();
        var running = sent.value().with(Stage.RUNNING, Instant.now());
        store.commit(
                Realms.of(organization),
                Operation.anonymous(),
                List.of(imports.put(sent, running), LeadImports.run(running, Instant.EPOCH)));
        while (latest().value().stage() != Stage.DONE) {
            Thread.sleep(20);
        }
    }

    private Versioned<LeadImport> latest() {
        return baton.getBean(LeadImports.class).find(organization, id).orElseThrow();
    }

    /** The card that asks whether the leads shall come in carries it. */
    private String idOnCard() throws InterruptedException {
        while (true) {
            var found = letter.get().parts().stream()
                    .flatMap(part -> part instanceof Part.Buttons buttons ? buttons.buttons().stream() : Stream.empty())
                    .filter(button -> button.label().startsWith("Import "))
                    .map(button -> ((Button.Press) button).argument())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(5);
        }
    }

    /** How many were offered this month, as a report counts them in the log. */
    public int reported() {
        var period = Period.at(Period.Unit.MONTH, Instant.now(), pod.policy().zone());
        return baton.getBean(Reports.class)
                .of(organization, pod, period)
                .total()
                .of(Figure.OFFERED);
    }

    /** Hands one more lead over, as the form does. */
    public void add(int number) {
        var known = new Particulars(
                "Added " + number,
                false,
                "",
                "a" + number + "@added.example",
                "",
                "Spring fair",
                "They asked",
                "",
                null,
                "",
                Details.NONE);
        var now = Instant.now();
        var place = baton.getBean(Placing.class)
                .within(organization, pod.id(), known, now)
                .orElseThrow();
        var lead = Lead.offered(
                place.pod(), Offer.by(sender, known, Readiness.NOTHING_AGREED, now), place.routed(), place.clock());
        var writes = new ArrayList<>(baton.getBean(LeadWrites.class).add(organization, lead, null));
        writes.addAll(place.writes());
        baton.getBean(Store.class).commit(Realms.of(organization), Operation.anonymous(), writes);
    }
}
