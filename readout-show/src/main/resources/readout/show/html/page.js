
'use strict';
(function () {
  var lines = Array.from(document.querySelectorAll('li[data-t]'));
  var marks = Array.from(document.querySelectorAll('mark'));
  var filter = document.getElementById('filter');
  var byReport = document.getElementById('by-report');
  document.body.classList.add('scripted');
  document.querySelector('.tools').hidden = false;

  function has(element, name, word) {
    return (element.getAttribute(name) || '').split(' ').indexOf(word) >= 0;
  }

  function pick(target) {
    lines.forEach(function (line) { line.classList.toggle('on', has(line, 'data-t', target)); });
    marks.forEach(function (mark) { mark.classList.toggle('on', has(mark, 'data-t', target)); });
  }

  function show(element) {
    for (var up = element.parentElement; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    element.scrollIntoView({block: 'center'});
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('li[data-t] a[href^="#"]');
    if (link) {
      var place = document.getElementById(link.getAttribute('href').slice(1));
      pick(link.closest('li[data-t]').getAttribute('data-t'));
      if (place) {
        event.preventDefault();
        history.replaceState(null, '', link.getAttribute('href'));
        show(place.tagName === 'SPAN' ? place.parentElement : place);
      }
      return;
    }
    var mark = event.target.closest('mark');
    if (mark && String(getSelection()) === '') {
      var targets = mark.getAttribute('data-t').split(' ');
      var current = targets.findIndex(function (target) {
        return lines.some(function (line) {
          return line.classList.contains('on') && has(line, 'data-t', target);
        });
      });
      var target = targets[(current + 1) % targets.length];
      pick(target);
      var line = lines.find(function (each) { return has(each, 'data-t', target); });
      if (line) { show(line); }
    }
  });

  function sift() {
    var words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    var report = byReport.value;
    var asked = words.length > 0 || report !== '';
    var found = 0;
    document.querySelectorAll('.lines > li').forEach(function (line) {
      var shown = line.cloneNode(true);
      shown.querySelectorAll('.doubts').forEach(function (each) { each.remove(); });
      var text = shown.textContent.toLowerCase();
      var heading = line.closest('.group').querySelector('h4');
      if (heading) { text += ' ' + heading.textContent.toLowerCase(); }
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; })
        && (report === '' || has(line, 'data-r', report));
      line.classList.toggle('out', !fits);
      if (fits && line.classList.contains('line')) { found += 1; }
    });
    document.querySelectorAll('.group, .part').forEach(function (part) {
      part.classList.toggle('out', asked && !part.querySelector('.lines > li:not(.out)'));
    });
    document.querySelectorAll('.rest').forEach(function (rest) { rest.open = asked; });
    document.querySelectorAll('.report').forEach(function (each) {
      each.classList.toggle('out', report !== '' && each.getAttribute('data-r') !== report);
    });
    document.getElementById('found').textContent =
      asked ? found + (found === 1 ? ' line' : ' lines') : '';
  }

  filter.addEventListener('input', sift);
  byReport.addEventListener('change', sift);
  document.querySelector('.tools').addEventListener('submit', function (event) {
    event.preventDefault();
  });
})();
