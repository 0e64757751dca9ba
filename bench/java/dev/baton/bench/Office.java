package dev.baton.bench;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** The fake Slack with many channels, each with a pod of its own, and a clock on what arrives in them. */
final class Office implements AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final FakeSlack slack = new FakeSlack();
    private final Map<String, LongAdder> posts = new ConcurrentHashMap<>();

    /** When the last message arrived, by channel. */
    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();

    Office() {
        slack.listen(this::hear);
    }

    private void hear(Deed deed) {
        if (deed.method().equals("chat.postMessage")) {
            var channel = deed.argument("channel");
            arrivals.put(channel, System.nanoTime());
            posts.computeIfAbsent(channel, any -> new LongAdder()).increment();
        }
    }

    FakeSlack slack() {
        return slack;
    }

    /** A channel and the id of its pod. */
    record Pod(String channel, String id) {}

    /** Sets up pods, and returns when each channel has heard of it. */
    List<Pod> setUp(Server baton, String prefix, int count) throws TimeoutException {
        var requests = new SlackRequests(URI.create("http://127.0.0.1:" + baton.port()));
        var pods = new ArrayList<Pod>();
        for (var number = 0; number < count; number++) {
            var channel = String.format("C0%s%05d", prefix, number);
            slack.workspace().addChannel(channel);
            requests.interaction(Recorded.json(
                    "view_submission_setup",
                    form -> Recorded.at(form, "view")
                            .put("private_metadata", "slack:" + FakeWorkspace.TEAM + "/" + channel)));
            pods.add(new Pod(channel, idOfPod(requests, channel)));
        }
        for (var pod : pods) {
            arrivalIn(pod.channel());
        }
        return pods;
    }

    private String idOfPod(SlackRequests requests, String channel) {
        var command = Recorded.command("/lead", "");
        command.put("channel_id", channel);
        requests.command(command);
        var trigger = command.get("trigger_id");
        var opened =
                slack.await("views.open", deed -> deed.argument("trigger_id").equals(trigger));
        return opened.json("view").path("private_metadata").asString();
    }

    /** Forgets what arrived in a channel. */
    void forget(String channel) {
        arrivals.remove(channel);
    }

    /** Waits for a message in a channel and returns when it arrived, by {@link System#nanoTime}. */
    long arrivalIn(String channel) throws TimeoutException {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var arrival = arrivals.get(channel);
            if (arrival != null) {
                return arrival;
            }
            LockSupport.parkNanos(200_000);
        }
        throw new TimeoutException("nothing arrived in " + channel);
    }

    /** How many messages have arrived so far in the channels of these pods. */
    long posts(List<Pod> pods) {
        return pods.stream()
                .mapToLong(pod ->
                        posts.getOrDefault(pod.channel(), new LongAdder()).sum())
                .sum();
    }

    @Override
    public void close() {
        slack.close();
    }
}
