package dev.baton.store;

import dev.baton.store.Notes.Note;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is in Redis for a realm, in the words of {@link History#expected}. */
record Observation(Stores stores, Realm realm, Documents<Note> notes) {

    Map<String, Object> of(Model model) {
        var asked = new TreeMap<String, Supplier<Object>>();
        var commands = stores.redis().commands();
        model.lanes.lanes.keySet().forEach(lane -> {
            var ids = commands.lrange(realm.key("lane:" + lane), 0, -1);
            asked.put("lane " + lane, () -> Redis.await(ids));
        });
        model.lanes.messages.keySet().forEach(id -> {
            var fields = commands.hgetall(realm.key("msg:" + id));
            asked.put("message " + id, () -> message(Redis.await(fields)));
        });
        var trouble = commands.zrange(realm.key("trouble"), 0, -1);
        asked.put("trouble", () -> Redis.await(trouble).stream().sorted().toList());
        var backlog = commands.zcard(realm.tag() + ":outbox");
        asked.put("backlog", () -> Redis.await(backlog));
        var timers = RandomSteps.TIMERS.stream()
                .map(id -> commands.hgetall(realm.key("timer:" + id)))
                .toList();
        asked.put("timers", () -> timers(timers.stream().map(Redis::await).toList()));

        var all = documents();
        asked.forEach((name, answer) -> all.put(name, answer.get()));
        return all;
    }

    private Map<String, Object> documents() {
        var byId = RandomSteps.IDS.stream().map(notes::byId).toList();
        var byTitle = RandomSteps.TITLES.stream()
                .map(title -> notes.by("title", title))
                .toList();
        var byShelf = RandomSteps.SHELVES.stream()
                .map(shelf -> notes.latest("shelf", shelf, 100))
                .toList();
        var questions = Stream.of(byId, byTitle, byShelf).flatMap(List::stream).toArray(Lookup[]::new);
        var answers = stores.store().read(realm, questions);
        var all = new TreeMap<String, Object>();
        all.put(
                "notes",
                byId.stream().flatMap(lookup -> answers.all(lookup).stream()).toList());
        for (var at = 0; at < byTitle.size(); at++) {
            all.put("title " + RandomSteps.TITLES.get(at), answers.all(byTitle.get(at)));
        }
        for (var at = 0; at < byShelf.size(); at++) {
            all.put("shelf " + RandomSteps.SHELVES.get(at), answers.all(byShelf.get(at)));
        }
        return all;
    }

    private static String message(Map<String, String> fields) {
        return fields.get("state") + " " + fields.get("attempt") + " " + fields.get("looks") + " "
                + fields.get("failed_looks") + " "
                + fields.containsKey("again");
    }

    private static Map<String, ModelOfTimers.Expected> timers(List<Map<String, String>> all) {
        var found = new TreeMap<String, ModelOfTimers.Expected>();
        for (var at = 0; at < all.size(); at++) {
            var fields = all.get(at);
            if (!fields.isEmpty()) {
                var id = RandomSteps.TIMERS.get(at);
                var due = Instant.ofEpochMilli(Long.parseLong(fields.get("due")));
                found.put(id, new ModelOfTimers.Expected(id, due, Integer.parseInt(fields.get("failures"))));
            }
        }
        return found;
    }
}
