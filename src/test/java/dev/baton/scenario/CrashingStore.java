package dev.baton.scenario;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Has a node's store end a thread's work at one of its next commits, as if the node had died there. */
final class CrashingStore implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> LEFT = new ThreadLocal<>();
    private boolean isDoneFirst;

    /** The node died. */
    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /**
     * This thread's next commits go well, but for the last of them.
     *
     * @param doneFirst whether that one still reached Redis
     */
    void diesAt(int commit, boolean doneFirst) {
        isDoneFirst = doneFirst;
        LEFT.set(new AtomicInteger(commit));
    }

    void recovers() {
        LEFT.remove();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Store store)) {
            return bean;
        }
        var spied = spy(store);
        doAnswer(call -> {
                    var isLast = LEFT.get() != null && LEFT.get().decrementAndGet() <= 0;
                    if (isLast && !isDoneFirst) {
                        throw new Died();
                    }
                    var committed = call.callRealMethod();
                    if (isLast) {
                        throw new Died();
                    }
                    return committed;
                })
                .when(spied)
                .commit(any(Realm.class), any(Operation.class), any());
        return spied;
    }
}
