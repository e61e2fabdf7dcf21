package vn.lotrinh.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.World.TEST;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

@TheApplication
class JobsTest {

    private static final Actor SOMEBODY_ELSE = new Actor.Program("else");

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private UUID start(String subject) {
        return given.in(
                commune,
                () -> given.get(StartJob.class)
                        .handle(new StartJob.Command(TEST, GivenWork.KIND, "Thử việc", subject)));
    }

    @Test
    void workIsDoneInTheBackgroundAndFoundAgain() {
        var job = given.ended(commune, start("done"));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result()).isEqualTo("/ket-qua");
        assertThat(job.done()).isEqualTo(job.total()).isEqualTo(2);
        assertThat(given.in(commune, () -> given.get(ShowJobs.class).list(TEST)))
                .extracting(Job::id)
                .containsExactly(job.id());
    }

    @Test
    void whatIsRefusedSaysWhy() {
        var job = given.ended(commune, start("refused"));
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.sentence()).isEqualTo("Tệp trống.");
    }

    @Test
    void whatBreaksIsToldAsFailed() {
        var job = given.ended(commune, start("breaks"));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.sentence()).contains("gặp lỗi");
    }

    @Test
    void onlyWhatBreaksIsGivenUp() {
        var broken = given.ended(commune, start("breaks"));
        var refused = given.ended(commune, start("refused"));
        assertThat(given.get(GivenWork.class).givenUp).contains(broken.id()).doesNotContain(refused.id());
    }

    @Test
    void aJobIsSeenByWhoStartedItAlone() {
        var job = start("done");
        assertThat(given.in(commune, () -> given.get(ShowJobs.class).find(SOMEBODY_ELSE, job)))
                .isEmpty();
        assertThat(given.in(given.aCommune(), () -> given.get(ShowJobs.class).find(TEST, job)))
                .isEmpty();
    }

    @Test
    void anEndedJobIsNotDoneAgain() {
        var job = given.ended(commune, start("done"));
        given.get(RunJob.class).handle(new JobTask(commune, job.id()));
        assertThat(given.ended(commune, job.id())).isEqualTo(job);
    }

    @Test
    void aJobThatWasInterruptedBeginsAgain() {
        var job = interrupted(2);
        given.get(RunJob.class).handle(new JobTask(commune, job));
        assertThat(given.ended(commune, job)).returns(JobState.DONE, Job::state).returns(3, Job::attempts);
    }

    @Test
    void aJobThatIsInterruptedAgainAndAgainIsToldAsFailed() {
        var job = interrupted(3);
        given.get(RunJob.class).handle(new JobTask(commune, job));
        assertThat(given.ended(commune, job).sentence()).contains("bị ngắt giữa chừng");
    }

    /** A job that was begun so often and never ended, because the program was killed each time. */
    private UUID interrupted(int times) {
        return given.in(
                commune,
                () -> given.get(TransactionTemplate.class).execute(status -> {
                    var jobs = given.get(JobTable.class);
                    var job = jobs.insert(commune, new StartJob.Command(TEST, GivenWork.KIND, "Thử việc", "done"));
                    for (int i = 0; i < times; i++) {
                        jobs.begin(commune, job);
                    }
                    return job;
                }));
    }
}
