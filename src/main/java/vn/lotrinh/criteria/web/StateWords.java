package vn.lotrinh.criteria.web;

import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.web.drawing.Mark;

/**
 * How a result stands on a page.
 *
 * @param mark its shape
 */
public record StateWords(Mark mark, String words) {

    static StateWords of(ItemState state) {
        return new StateWords(
                switch (state) {
                    case MET -> Mark.TICK;
                    case NOT_MET -> Mark.HALF;
                    case NOT_APPLICABLE -> Mark.SLASHED;
                    case NOT_ASSESSED -> Mark.DASHED;
                },
                state.title());
    }
}
