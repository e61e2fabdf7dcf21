// A block copied from Excel is spread over the cells from the one at hand; Enter goes down as it does there.
// Without this script every cell is filled in by itself.

const isOneCell = (text) => !/[\t\n]/.test(text.replace(/\r?\n$/, ''));

const block = (text) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));

const inputsOf = (row) => [...row.querySelectorAll('td input:not([type="hidden"])')];

function spread(grid, first, cells) {
  const rows = [...grid.tBodies[0].rows].map(inputsOf);
  const top = rows.findIndex((row) => row.includes(first));
  const left = rows[top].indexOf(first);
  cells.forEach((line, down) => line.forEach((text, right) => {
    const input = rows[top + down]?.[left + right];
    if (input) {
      input.value = text.trim();
      mark(input);
    }
  }));
}

// A quotient was worked out from numbers that stand there no longer; the server works it out anew.
function mark(input) {
  const cell = input.closest('td');
  cell.classList.toggle('changed', input.value !== input.defaultValue);
  const quotient = cell.querySelector('.quotient') ?? cell.nextElementSibling?.querySelector('.quotient');
  if (quotient) {
    quotient.hidden = true;
  }
}

function below(grid, input) {
  const rows = [...grid.tBodies[0].rows].map(inputsOf);
  const at = rows.findIndex((row) => row.includes(input));
  return rows[at + 1]?.[rows[at].indexOf(input)];
}

for (const grid of document.querySelectorAll('[data-entry-grid]')) {
  grid.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.target instanceof HTMLInputElement && !isOneCell(text)) {
      event.preventDefault();
      spread(grid, event.target, block(text));
    }
  });
  grid.addEventListener('input', (event) => mark(event.target));
  grid.addEventListener('keydown', (event) => {
    const next = event.key === 'Enter' && event.target instanceof HTMLInputElement ? below(grid, event.target) : null;
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  });
}
