/** Pages of the plan: the plan in force as a tree, uploading a document, reviewing a draft beside its text. */
@NullMarked
package vn.lotrinh.plan.web;

import org.jspecify.annotations.NullMarked;
