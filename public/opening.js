// Says why the atlas does not open: its own scripts may be what is missing. A classic script, so that
// it runs whatever becomes of them; the note it fills is taken away once the page is there.
(function () {
  var SLOW = 5000;
  var note = function () {
    return document.getElementById("opening");
  };
  var say = function (words) {
    var there = note();
    if (there === null || there.dataset.said === "true") return;
    there.firstElementChild.textContent = words;
    there.dataset.said = "true";
  };
  var wanted = function () {
    return Array.from(
      document.querySelectorAll(
        "script[src], link[rel=modulepreload], link[as=style], link[rel=stylesheet]",
      ),
      function (element) {
        return element.getAttribute("src") || element.getAttribute("href");
      },
    );
  };
  var problemOf = function (file) {
    return fetch(file, { cache: "no-cache" }).then(
      function (answer) {
        var type = answer.headers.get("content-type") || "";
        if (answer.status >= 500)
          return "has not come: the server has a fault (" + answer.status + ")";
        if (!answer.ok) return "is missing from the server (" + answer.status + ")";
        return type.indexOf("text/html") === 0 ? "is a web page, not code" : null;
      },
      function () {
        return "could not be reached. Check the connection";
      },
    );
  };
  var look = function () {
    if (note() === null) return;
    var files = wanted();
    Promise.all(files.map(problemOf)).then(function (problems) {
      var at = problems.findIndex(function (problem) {
        return problem !== null;
      });
      // As it lies beside the page: styles of its own code are wanted by their whole address.
      if (at >= 0) {
        var file = files[at].split("/").slice(-2).join("/");
        say("The atlas did not open: " + file + " " + problems[at] + ".");
      }
    });
  };
  window.addEventListener(
    "error",
    function (event) {
      if (event.target instanceof HTMLElement) look();
    },
    true,
  );
  var failed = performance.getEntriesByType("resource").some(function (entry) {
    return /\.(js|css)$/.test(entry.name) && entry.responseStatus >= 400;
  });
  if (failed) look();
  setTimeout(look, SLOW);
})();
