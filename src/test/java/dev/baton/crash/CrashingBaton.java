package dev.baton.crash;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;

import dev.baton.slack.HastyBaton;
import dev.baton.store.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/**
 * Baton in a process of its own that, once it is told to, stops for good at a point, and says so, for whoever wants to
 * kill it there. The first argument names the point, the second says how far its clock is ahead. It listens to standard
 * input, and ends when that does. Public, since it is called from where the points are.
 */
public final class CrashingBaton {

    /** What is printed before the port when Baton serves. */
    static final String SERVES = "SERVES ";

    /** What is printed before the point's name when it is reached. */
    static final String REACHED = "REACHED ";

    /** With a number: stop at the point after it was passed so often. */
    static final String STOP = "STOP ";

    /** With a duration: the clock jumps. */
    static final String JUMP = "JUMP ";

    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);
    private static volatile String name = "";
    private static volatile Duration ahead = Duration.ZERO;

    public static void main(String[] arguments) {
        weave(CrashPoint.valueOf(arguments[0]));
        ahead = Duration.parse(arguments[1]);
        var context = HastyBaton.application(clock(CrashingBaton::ahead))
                .run(Arrays.copyOfRange(arguments, 2, arguments.length));
        say(SERVES + context.getEnvironment().getProperty("local.server.port"));
        obey();
        System.exit(0);
    }

    /** A clock that is ahead. */
    static InstantSource clock(Supplier<Duration> ahead) {
        return () -> InstantSource.system().instant().plus(ahead.get());
    }

    private static Duration ahead() {
        return ahead;
    }

    private static void obey() {
        var input = new Scanner(System.in, StandardCharsets.UTF_8);
        while (input.hasNextLine()) {
            var line = input.nextLine();
            if (line.startsWith(STOP)) {
                LEFT.set(Integer.parseInt(line.substring(STOP.length())));
            } else if (line.startsWith(JUMP)) {
                ahead = ahead.plus(Duration.parse(line.substring(JUMP.length())));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void weave(CrashPoint point) {
        name = point.name();
        var advice = Advice.to(point.before ? Before.class : After.class).on(named(point.method));
        new AgentBuilder.Default()
                .ignore(not(named(point.type)))
                .type(named(point.type))
                .transform((builder, type, loader, module, domain) -> builder.visit(advice))
                .installOn(ByteBuddyAgent.install());
    }

    /**
     * Called from the woven methods.
     *
     * @param result what came of the method; a look that found nothing to do doesn't count
     */
    public static void reached(@Nullable Object result) {
        var isIdle = result instanceof Visit<?> visit && visit.claims().isEmpty();
        if (!isIdle && LEFT.getAndDecrement() <= 0) {
            say(REACHED + name);
            while (true) {
                LockSupport.park();
            }
        }
    }

    static final class Before {

        @Advice.OnMethodEnter
        static void enter() {
            CrashingBaton.reached(null);
        }
    }

    static final class After {

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.Return(typing = Assigner.Typing.DYNAMIC) @Nullable Object result) {
            CrashingBaton.reached(result);
        }
    }

    private CrashingBaton() {}
}
