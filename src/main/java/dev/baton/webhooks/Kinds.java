package dev.baton.webhooks;

import dev.baton.webhooks.Announced.Kind;
import java.util.List;

/** All that is announced. */
final class Kinds {

    /** Stands for every kind, also those that come later. */
    static final String ALL = "*";

    /** What an administrator sends to try an endpoint. Whatever an endpoint hears of, it gets that. */
    static final String TEST = "webhook.test";

    private final List<Kind> all;

    Kinds(List<Announced> announced) {
        this.all = announced.stream().flatMap(each -> each.kinds().stream()).toList();
        if (all.stream().map(Kind::type).distinct().count() < all.size()) {
            throw new IllegalStateException("two features announce the same: " + all);
        }
    }

    List<Kind> all() {
        return all;
    }

    boolean isKnown(String type) {
        return all.stream().anyMatch(kind -> kind.type().equals(type));
    }
}
