package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.springframework.boot.SpringApplication;

/**
 * Measures one poll in which many people vote in a minute: how long a vote takes until it is on disk and answered, and
 * how far the card in the channel is behind, on a platform that takes one message in a second; and whether one changes
 * an anonymous ballot among many as fast as among few.
 */
final class PollBench {

    private static final int VOTERS = 5_000;
    private static final int FEW = 100;
    private static final int WARM = 300;
    private static final int CHANGES = 1_000;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern VOTED = Pattern.compile("(\\d+) people have voted");

    private final Report report;
    private final CrowdPlatform platform = new CrowdPlatform(InstantSource.system());

    PollBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new PollBench(report).run(folder.resolve("polls"));
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Path data) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("crowdPlatform", platform));
        try (var baton = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + data)) {
            var crowd = new Crowd(baton, 1, 1);
            crowd.gather();
            report.section(
                    number(0, VOTERS) + " people vote in one poll within a minute",
                    "Each presses a button, or opens an anonymous ballot and sends it; the vote is on disk when it is"
                            + " answered. The card is behind by the time from the answer to a vote until the channel shows"
                            + " how many have voted. The platform takes one message in a second.",
                    "poll",
                    "votes counted",
                    "vote, p50, ms",
                    "p99, ms",
                    "card behind, p50, s",
                    "at most, s",
                    "updates of the card");
            var workspace = new WorkspaceId(CrowdPlatform.NAME, "W0");
            var voters = IntStream.range(0, VOTERS)
                    .mapToObj(number -> new AccountId(workspace, "voter-" + number))
                    .toList();
            voters.forEach(crowd::meets);
            voting(
                    crowd,
                    voters,
                    "open, with names",
                    "",
                    (who, card, option) -> crowd.presses(who, card, option == 1 ? "Here" : "There"));
            voting(
                    crowd,
                    voters,
                    "anonymous, shown in steps",
                    "anonymous",
                    (who, card, option) -> crowd.casts(who, card, Integer.toString(option)));
            changing(crowd, voters);
        }
    }

    /** How somebody votes for the first or the second option. */
    @FunctionalInterface
    private interface Vote {

        void cast(AccountId who, Card card, int option);
    }

    private void voting(Crowd crowd, List<AccountId> voters, String name, String terms, Vote vote) {
        var channel = new ConversationId(voters.getFirst().workspace(), "channel-0");
        var question = "Where do we eat, " + name + "?";
        crowd.types(channel, "poll \"" + question + "\" \"Here\" \"There\" " + terms);
        var card = platform.shownIn(channel, question);
        var answered = new ConcurrentLinkedQueue<Long>();
        var behind = new ConcurrentHistogram(3);
        platform.onShown(shown -> follow(shown, answered, behind));
        var times = new ConcurrentHistogram(3);
        var began = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < VOTERS; number++) {
                var voter = voters.get(number);
                var option = 1 + number % 2;
                Bench.pause(
                        Duration.ofNanos(Math.max(0, began + SPAN.toNanos() * number / VOTERS - System.nanoTime())));
                workers.execute(() -> {
                    var start = System.nanoTime();
                    vote.cast(voter, card, option);
                    answered.add(System.nanoTime());
                    times.recordValue((System.nanoTime() - start) / 1_000);
                });
            }
        }
        awaitAll(channel, question);
        report.row(
                name,
                number(0, votersOn(platform.shownIn(channel, question))),
                number(1, times.getValueAtPercentile(50) / 1e3),
                number(1, times.getValueAtPercentile(99) / 1e3),
                number(1, behind.getValueAtPercentile(50) / 1e3),
                number(1, behind.getMaxValue() / 1e3),
                number(0, platform.updates()));
    }

    /** A poll in which so many have voted, of whom one thinks again and again better of it. */
    private static final class Cast {

        private final Crowd crowd;
        private final AccountId voter;
        private final Histogram times = new Histogram(3);
        private Card answer;

        Cast(Crowd crowd, CrowdPlatform platform, List<AccountId> voters) {
            this.crowd = crowd;
            this.voter = voters.getFirst();
            var channel = new ConversationId(voter.workspace(), "channel-0");
            var question = "How is it with " + voters.size() + "?";
            crowd.types(channel, "poll \"" + question + "\" \"Well\" \"Badly\" anonymous");
            var card = platform.shownIn(channel, question);
            this.answer = crowd.casts(voter, card, "1");
            voters.stream().skip(1).forEach(other -> {
                var _ = crowd.casts(other, card, "2");
            });
        }

        void changes(int round) {
            var began = System.nanoTime();
            answer = crowd.changes(voter, answer, Integer.toString(1 + round % 2));
            times.recordValue((System.nanoTime() - began) / 1_000);
        }
    }

    private void changing(Crowd crowd, List<AccountId> voters) {
        var few = new Cast(crowd, platform, voters.subList(0, FEW));
        var many = new Cast(crowd, platform, voters);
        for (var round = 0; round < WARM + CHANGES; round++) {
            if (round == WARM) {
                few.times.reset();
                many.times.reset();
            }
            few.changes(round);
            many.changes(round);
        }
        report.section(
                "Changing an anonymous ballot",
                "One after the other, in turns: the ballot is opened by its code and sent, and is on disk when it is"
                        + " answered.",
                "have voted",
                "p50, ms",
                "p99, ms");
        row(number(0, FEW), few.times);
        row(number(0, VOTERS), many.times);
        report.row("ratio", ratio(few, many, 50), ratio(few, many, 99));
    }

    private void row(String voted, Histogram times) {
        report.row(
                voted,
                number(2, times.getValueAtPercentile(50) / 1e3),
                number(2, times.getValueAtPercentile(99) / 1e3));
    }

    private static String ratio(Cast few, Cast many, double percentile) {
        return number(
                2, many.times.getValueAtPercentile(percentile) * 1.0 / few.times.getValueAtPercentile(percentile));
    }

    /** How far the card is behind the votes that it shows by now. */
    private static void follow(Card card, Queue<Long> answered, ConcurrentHistogram behind) {
        var now = System.nanoTime();
        for (var shown = votersOn(card) - behind.getTotalCount(); shown > 0 && !answered.isEmpty(); shown--) {
            behind.recordValue(Math.max(0, now - answered.remove()) / 1_000_000);
        }
    }

    private void awaitAll(ConversationId channel, String question) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (votersOn(platform.shownIn(channel, question)) < VOTERS) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("the card never showed all votes");
            }
            Bench.pause(Duration.ofMillis(50));
        }
    }

    private static int votersOn(Card card) {
        var voted = VOTED.matcher(card.toString());
        return voted.find() ? Integer.parseInt(voted.group(1)) : 0;
    }
}
