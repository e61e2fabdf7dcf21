package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.web.drawing.Roadmap.Course;
import vn.lotrinh.web.drawing.Roadmap.Outlook;

/** What every part of a staircase stands on: the steps in their places and the scale of their levels. */
record Ground(Roadmap roadmap, Frame frame, List<Step> steps, Scale scale) {

    static Ground of(Roadmap roadmap, Frame frame) {
        var columns = Column.of(roadmap);
        var figures = DoubleStream.concat(
                        columns.stream()
                                .flatMap(column -> Stream.of(column.tread(), column.figure())
                                        .filter(Ground::known))
                                .mapToDouble(BigDecimal::doubleValue),
                        ahead(roadmap.outlook(), frame))
                .toArray();
        return new Ground(
                roadmap,
                frame,
                Step.place(columns, frame),
                Scale.covering(figures, roadmap.aim().course() == Course.TOTAL));
    }

    private static boolean known(@Nullable BigDecimal figure) {
        return figure != null;
    }

    private static DoubleStream ahead(Outlook outlook, Frame frame) {
        return switch (outlook) {
            case Outlook.None() -> DoubleStream.empty();
            case Outlook.Forecast(var points) ->
                points.stream().flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()));
            case Outlook.Paces(var needed, var heading, var _, var _, var _) ->
                frame == Frame.LARGE
                        ? DoubleStream.of(needed.doubleValue(), heading.doubleValue())
                        : DoubleStream.empty();
        };
    }

    double y(BigDecimal figure) {
        return y(figure.doubleValue());
    }

    double y(double figure) {
        double bottom = frame.foot() - (frame == Frame.LARGE && scale.beginsAtNought() ? 0 : frame.lift());
        return bottom - scale.share(figure) * (bottom - frame.top());
    }

    /** The step of the last figure that was found. */
    Optional<Step> lastFound() {
        return steps.stream().filter(step -> step.figure() != null).reduce((earlier, later) -> later);
    }

    Optional<Step> of(int year) {
        return steps.stream().filter(step -> step.column().year() == year).reduce((earlier, later) -> later);
    }

    String written(BigDecimal figure) {
        return VietnameseFormat.number(figure, roadmap.measure().decimals());
    }
}
