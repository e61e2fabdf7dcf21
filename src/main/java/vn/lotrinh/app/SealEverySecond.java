package vn.lotrinh.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lotrinh.trail.SealTrail;

/** Seals the trail about every second; a database that is away for a while only makes the seals late. Commands seal nothing. */
@Component
@ConditionalOnWebApplication
class SealEverySecond {

    private static final Logger LOG = LoggerFactory.getLogger(SealEverySecond.class);

    private final SealTrail sealTrail;

    SealEverySecond(SealTrail sealTrail) {
        this.sealTrail = sealTrail;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void seal() {
        try {
            sealTrail.handle();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The trail could not be sealed now and will be tried again: {}", away.getMessage());
        }
    }
}
