// Ctrl+S sends the form at hand; the browser's own "save page" is of no use here.
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    const form = document.activeElement?.closest('form') ?? document.querySelector('form[data-main]');
    if (form) {
      event.preventDefault();
      form.requestSubmit();
    }
  }
});

// A form that was refused comes back with its faults and takes the place of the one that was sent.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// Printing needs script; the button shows only where there is some.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Beside an open target the text shows the place that it was read from.
const showPlace = () => {
  const paper = document.querySelector('.review > .paper');
  const mark = paper?.querySelector('mark.here');
  if (mark) {
    paper.scrollTop += mark.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
  }
};
showPlace();
document.addEventListener('htmx:afterSettle', showPlace);

// "/" leads to the search of a list.
document.addEventListener('keydown', (event) => {
  const search = document.querySelector('[data-search]');
  if (search && event.key === '/' && !event.target.closest('input, select, textarea')) {
    event.preventDefault();
    search.focus();
  }
});

// One button chooses everything in its section, or nothing where everything is chosen.
for (const button of document.querySelectorAll('[data-check-all]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const boxes = [...button.closest('section').querySelectorAll('input[type="checkbox"]')];
    const all = boxes.every((box) => box.checked);
    for (const box of boxes) {
      box.checked = !all;
    }
  });
}

// A name that is clicked goes into the formula, where the cursor stands.
document.addEventListener('click', (event) => {
  const text = event.target.closest('[data-insert]')?.dataset.insert;
  const area = document.querySelector('.formula-input textarea');
  if (text && area) {
    area.focus();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  }
});
