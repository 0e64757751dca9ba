package dev.baton.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands in for the system that knows contacts. */
public final class FakeContacts implements BeanPostProcessor, Contacts {

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isDown = new AtomicBoolean();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /** From now on it knows a contact by its address. */
    public void knows(String address, String json) {
        known.put(address, json);
    }

    public void goesDown(boolean down) {
        isDown.set(down);
    }

    /** From now on it takes no token. */
    public void refuses(boolean refuses) {
        isClosed.set(refuses);
    }

    /** What it was asked for, and with which token. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Contacts ? this : bean;
    }

    @Override
    public Answer ask(String address, String token) {
        asked.add(address + " " + token);
        if (isDown.get()) {
            return new Answer.NotNow();
        }
        if (isClosed.get()) {
            return new Answer.Refused();
        }
        return known.containsKey(address)
                ? new Answer.Found(
                        Payloads.read(known.getOrDefault(address, "")).orElseThrow())
                : new Answer.Unknown();
    }
}
