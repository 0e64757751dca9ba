package dev.baton.slack.fake;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is in the fake's workspace. */
public final class FakeWorkspace {

    public static final String TEAM = "T0ACMEHQ1";
    public static final String BOT_USER = "U0BATONBT";
    public static final String CHANNEL = "C0LEADS01";
    public static final String BOT_TOKEN = "xoxb-1111-2222-acme";

    private final Map<String, FakeUser> users = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<String> channels = new LinkedHashSet<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private final List<FakeMessage> messages = new ArrayList<>();
    private Duration lag = Duration.ZERO;
    private boolean charts = true;
    private int page = 200;
    private long lastTs;

    FakeWorkspace() {
        channels.add(CHANNEL);
        for (var user : List.of(
                FakeUser.member("U0ANNMKT1", "Ann"),
                FakeUser.member("U0BENSAL1", "Ben"),
                FakeUser.member("U0CAROLAD", "Carol").as("admin"),
                FakeUser.member("U0GUESTX1", "Gus").as("guest"),
                FakeUser.member("U0EXTERN1", "Eve").of("T0OTHERCO"))) {
            users.put(user.id(), user);
        }
        groups.put("S0SALESAL", List.of("U0BENSAL1"));
    }

    public synchronized void add(FakeUser user) {
        users.put(user.id(), user);
    }

    public synchronized void addChannel(String channel) {
        channels.add(channel);
    }

    public synchronized void removeChannel(String channel) {
        channels.remove(channel);
    }

    /** The channel and all that is in it go by another id from now on. */
    public synchronized void renameChannel(String from, String to) {
        channels.remove(from);
        channels.add(to);
        messages.replaceAll(message -> message.channel().equals(from) ? message.movedTo(to) : message);
    }

    /** From now on the method is refused with the error; an empty one ends that. */
    public synchronized void refuse(String method, String error) {
        if (error.isEmpty()) {
            errors.remove(method);
        } else {
            errors.put(method, error);
        }
    }

    /** Whether it takes charts and pictures, as workspaces do unless they are old or can't fetch a picture. */
    public synchronized void takesCharts(boolean taken) {
        charts = taken;
    }

    synchronized boolean charts() {
        return charts;
    }

    /** How long history doesn't show what was posted. */
    public synchronized void historyLags(Duration time) {
        lag = time;
    }

    /** How many messages history gives at a time, however many are asked for. */
    public synchronized void historyPages(int size) {
        page = size;
    }

    public synchronized List<FakeMessage> messages() {
        return List.copyOf(messages);
    }

    public synchronized List<FakeMessage> messages(String channel) {
        return messages.stream()
                .filter(message -> message.channel().equals(channel))
                .toList();
    }

    synchronized Optional<String> error(String method) {
        return Optional.ofNullable(errors.get(method));
    }

    synchronized Optional<FakeUser> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    synchronized Map<String, List<String>> groups() {
        return Map.copyOf(groups);
    }

    /** A user's direct conversation, that of several with commas between them, or the channel itself. */
    synchronized Optional<String> conversation(String id) {
        if (id.contains(",")) {
            var several = Splitter.on(',').splitToList(id);
            return users.keySet().containsAll(several)
                    ? Optional.of("GM" + String.join("", several))
                    : Optional.empty();
        }
        if (users.containsKey(id)) {
            return Optional.of("D" + id.substring(1));
        }
        return channels.contains(id) || id.startsWith("D") || id.startsWith("GM") ? Optional.of(id) : Optional.empty();
    }

    /** Adds a message of somebody. */
    public synchronized FakeMessage post(
            String channel, String thread, String text, JsonNode blocks, JsonNode metadata) {
        return post(channel, thread, text, blocks, new FakeMessage.Extras(metadata, BOT_USER, visible(), 0));
    }

    /** Adds a message with everything. */
    public synchronized FakeMessage post(
            String channel, String thread, String text, JsonNode blocks, FakeMessage.Extras extras) {
        lastTs = Math.max(lastTs + 1_000, System.currentTimeMillis() * 1_000);
        var ts = lastTs / 1_000_000 + "." + String.format("%06d", lastTs % 1_000_000);
        var message = new FakeMessage(channel, ts, thread, text, blocks, extras);
        messages.add(message);
        return message;
    }

    private long visible() {
        return System.nanoTime() + lag.toNanos();
    }

    synchronized boolean update(String channel, String ts, String text, JsonNode blocks) {
        for (var at = 0; at < messages.size(); at++) {
            var message = messages.get(at);
            if (message.channel().equals(channel) && message.ts().equals(ts)) {
                messages.set(at, message.updated(text, blocks));
                return true;
            }
        }
        return false;
    }

    synchronized boolean delete(String channel, String ts) {
        return messages.removeIf(
                message -> message.channel().equals(channel) && message.ts().equals(ts));
    }

    /** Newest first. */
    synchronized List<FakeMessage> history(String channel, String thread, String oldest) {
        return messages.stream()
                .filter(message -> message.channel().equals(channel))
                .filter(message -> message.ts().compareTo(oldest) > 0)
                .filter(message -> message.thread().equals(thread)
                        || (!thread.isEmpty() && message.ts().equals(thread)))
                .filter(FakeMessage::isVisible)
                .sorted((one, other) -> other.ts().compareTo(one.ts()))
                .toList();
    }

    /** A trigger opens one dialog. */
    synchronized boolean use(String trigger) {
        return !trigger.isEmpty() && !trigger.startsWith("expired") && triggers.add(trigger);
    }

    synchronized int page() {
        return page;
    }
}
