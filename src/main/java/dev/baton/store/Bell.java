package dev.baton.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

/** Tells those who serve a partition on this node that there is something new in it. Others find it by looking. */
final class Bell {

    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

    void listen(IntConsumer listener) {
        listeners.add(listener);
    }

    void ring(int partition) {
        listeners.forEach(listener -> listener.accept(partition));
    }
}
