package dev.baton.schedule;

import dev.baton.store.Realm;
import dev.baton.store.Runs.Coming;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.quartz.CalendarIntervalScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;

/**
 * Quartz, which rings when the next run of a partition is due by the machine's clock. It keeps one trigger for a
 * partition, armed from what Redis says comes next there, which rings each day at that time until it is armed anew.
 * What is due, and who runs it, is not its business: a ring only says that it is worth while to look.
 */
final class Ticker implements AutoCloseable {

    private static final String PARTITION = "partition";
    private static final JobKey RINGING = new JobKey("ringing");

    /** Quartz may fire a trigger two milliseconds early. */
    private static final Duration EARLY = Duration.ofMillis(2);

    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();
    private final @Nullable Coming[] armed = new Coming[Realm.PARTITIONS];
    private final Scheduler scheduler;

    Ticker() {
        try {
            scheduler = new StdSchedulerFactory(settings()).getScheduler();
            scheduler.setJobFactory((bundle, itself) -> this::ring);
            scheduler.addJob(
                    JobBuilder.newJob(Job.class)
                            .withIdentity(RINGING)
                            .storeDurably()
                            .build(),
                    true);
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A scheduler of a name has one instance in a JVM, and there may be several nodes in one. */
    private static Properties settings() {
        var settings = new Properties();
        settings.put(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "ticker-" + UUID.randomUUID());
        settings.put(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        settings.put(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        settings.put(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        settings.put("org.quartz.threadPool.threadCount", "1");
        settings.put("org.quartz.threadPool.makeThreadsDaemons", "true");
        return settings;
    }

    /** @param listener hears the number of the partition; must not block */
    void onRing(IntConsumer listener) {
        listeners.add(listener);
    }

    private void ring(JobExecutionContext context) {
        var partition = context.getTrigger().getJobDataMap().getInt(PARTITION);
        listeners.forEach(listener -> listener.accept(partition));
    }

    /**
     * Rings when that run is due, and not for another one of the partition. One thread at a time arms.
     *
     * @param coming null if nothing waits
     */
    void arm(int partition, @Nullable Coming coming) {
        if (Objects.equals(coming, armed[partition])) {
            return;
        }
        try {
            var key = new TriggerKey(PARTITION + " " + partition);
            if (coming == null) {
                scheduler.unscheduleJob(key);
            } else if (scheduler.rescheduleJob(key, trigger(key, partition, coming)) == null) {
                scheduler.scheduleJob(trigger(key, partition, coming));
            }
            armed[partition] = coming;
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its beginning is exact on days on which clocks change, too; Quartz' own reckoning isn't. */
    private static Trigger trigger(TriggerKey key, int partition, Coming coming) {
        return TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(RINGING)
                .usingJobData(PARTITION, partition)
                .startAt(Date.from(coming.due().plus(EARLY)))
                .withSchedule(CalendarIntervalScheduleBuilder.calendarIntervalSchedule()
                        .withIntervalInDays(1)
                        .inTimeZone(TimeZone.getTimeZone(coming.zone()))
                        .preserveHourOfDayAcrossDaylightSavings(true)
                        .skipDayIfHourDoesNotExist(false)
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}
