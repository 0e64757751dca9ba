package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.DownloadSource;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Money;
import dev.baton.schedule.Run;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Feedback of one pod that was said in the last eight weeks, put into the store without cards and timers. */
public final class FeedbackShelf {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int BATCH = 200;
    private static final int WORDS = 5_000;
    private static final int ACCOUNTS = 2_000;
    private static final Duration TIME = Duration.ofDays(55);

    private final ApplicationContext baton;
    private final OrganizationId organization;
    private final PodId pod;
    private final Random random = new Random(1);

    public FeedbackShelf(ApplicationContext baton, OrganizationId organization, PodId pod) {
        this.baton = baton;
        this.organization = organization;
        this.pod = pod;
    }

    /** Puts so many items in. */
    public void fill(int items, Instant now) {
        var documents = baton.getBean(Items.class);
        var store = baton.getBean(Store.class);
        for (var done = 0; done < items; done += BATCH) {
            var writes = new ArrayList<Write>();
            IntStream.range(0, Math.min(BATCH, items - done)).forEach(number -> writes.add(documents.add(item(now))));
            store.commit(Realms.of(organization), writes.toArray(Write[]::new));
        }
    }

    private Item item(Instant now) {
        var at = now.minusMillis((long) (random.nextDouble() * TIME.toMillis()));
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var value = new Money(new BigDecimal(1_000 * (1 + random.nextInt(50))), Currency.getInstance("EUR"));
        var heard = new Heard(
                kind, words(8 + random.nextInt(12)), "Account " + random.nextInt(ACCOUNTS), value, "", Urgency.NORMAL);
        var voices = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(number -> Voice.of(new PersonId("rep-" + random.nextInt(500)), number == 2, at))
                .toList();
        var item = Item.said(
                new Item.Place(pod, List.of()),
                heard,
                new Telling(voices, "", null, null, at, ""),
                new Triage(null, at.plus(Duration.ofHours(8)), false));
        var answer = new Step.Answer("We look at it.", "");
        return random.nextBoolean()
                        && item.answer(State.TAKEN, new PersonId("mia"), false, answer, at.plusSeconds(3_600))
                                instanceof Item.Outcome.Changed(var taken)
                ? taken
                : item;
    }

    /** Some words, of which a few are frequent and most are rare. */
    public String words(int count) {
        return IntStream.range(0, count).mapToObj(number -> word()).collect(Collectors.joining(" "));
    }

    /** Something that nobody has said before: half of its words are new. */
    public String news() {
        return words(7)
                + IntStream.range(0, 7)
                        .mapToObj(number -> " n" + Long.toString(random.nextLong(1L << 40), Character.MAX_RADIX) + "q")
                        .collect(Collectors.joining());
    }

    private String word() {
        var rank = (int) Math.pow(WORDS, random.nextDouble());
        return "w" + Integer.toString(rank * 7_919, Character.MAX_RADIX) + "q";
    }

    /** How many messages the weekly digest of now has. */
    public int digest(Instant now) {
        var run = new Run(LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusWeeks(1), now, Duration.ZERO);
        return baton.getBean(Digest.class)
                .run(Realms.of(organization), pod.value(), run)
                .size();
    }

    /** How many rows the file of all feedback has. */
    public long rows() {
        DownloadSource file = baton.getBean(FeedbackFile.class);
        return file.table(organization, FeedbackFile.ALL, new PersonId("mia"))
                .orElseThrow()
                .rows()
                .mapToInt(List::size)
                .filter(size -> size == ItemRows.COLUMNS.size())
                .count();
    }
}
