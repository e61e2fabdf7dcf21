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
