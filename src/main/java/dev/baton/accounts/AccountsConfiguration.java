package dev.baton.accounts;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Downloads;
import dev.baton.people.Uploads;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    AccountStore.class,
    TargetAccounts.class,
    Rights.class,
    Keeping.class,
    AuditedAccounts.class,
    ListingAccounts.class,
    Changing.class,
    Forgetting.class,
    FollowingPersons.class,
    AccountsFile.class,
    Batches.class,
    TakingTables.class,
    BatchCards.class,
    Files.class
})
class AccountsConfiguration {

    @Bean
    Files.Ways waysOfAccountFiles(Downloads downloads, Uploads uploads) {
        return new Files.Ways(downloads, uploads);
    }

    @Bean
    ActionHandler openNewAccount(Changing changing) {
        return new Pressing(AccountActions.ADD, changing::openNew);
    }

    @Bean
    SubmissionHandler addAccount(Changing changing) {
        return new TakingForm(AccountActions.ADD, changing::add);
    }

    @Bean
    ActionHandler openAccount(Changing changing) {
        return new Pressing(AccountActions.CHANGE, changing::open);
    }

    @Bean
    SubmissionHandler changeAccount(Changing changing) {
        return new TakingForm(AccountActions.CHANGE, changing::change);
    }

    @Bean
    ActionHandler openNoteOnAccount(Changing changing) {
        return new Pressing(AccountActions.NOTE, changing::openNote);
    }

    @Bean
    SubmissionHandler noteOnAccount(Changing changing) {
        return new TakingForm(AccountActions.NOTE, changing::note);
    }

    @Bean
    ActionHandler showAccount(Changing changing) {
        return new Pressing(AccountActions.SHOW, changing::show);
    }

    @Bean
    ActionHandler removeAccount(Changing changing) {
        return new Pressing(AccountActions.REMOVE, changing::remove);
    }

    @Bean
    ActionHandler undoOnAccount(Changing changing) {
        return new Pressing(AccountActions.UNDO, changing::undo);
    }

    @Bean
    ActionHandler openSeveralAccounts(TakingTables tables) {
        return new Pressing(AccountActions.SEVERAL, tables::openLines);
    }

    @Bean
    SubmissionHandler takeSeveralAccounts(TakingTables tables) {
        return new TakingForm(AccountActions.SEVERAL, tables::takeLines);
    }

    @Bean
    ActionHandler writeAccounts(TakingTables tables) {
        return new Pressing(AccountActions.WRITE, tables::write);
    }

    @Bean
    ActionHandler discardAccounts(TakingTables tables) {
        return new Pressing(AccountActions.DISCARD, tables::discard);
    }

    @Bean
    ActionHandler sendAccounts(Files files) {
        return new Pressing(AccountActions.SEND_FILE, files::send);
    }

    @Bean
    ActionHandler fetchAccounts(Files files) {
        return new Pressing(AccountActions.FETCH_FILE, files::fetch);
    }
}
