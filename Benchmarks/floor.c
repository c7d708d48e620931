/* The least that a program could do: reads the sources, runs cmark over the Markdown on two threads, and
   writes the same files with as many bytes. Nothing is checked and nothing is understood.

   Usage: floor LIST OUTPUT   LIST has a line a source, "S PATH", and a line a file, "O SIZE PATH". */
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct output { long size; char *path; };

static char **sources;
static struct output *outputs;
static int source_count, output_count;
static const char *root;

static void die(const char *path) { perror(path); exit(1); }

static void make_parents(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0755) != 0 && errno != EEXIST) die(path);
    *slash = '/';
  }
}

static void *work(void *argument) {
  int worker = *(int *)argument;
  size_t rendered = 0, room = 1 << 20;
  char *page = calloc(1, room);
  for (int i = worker; i < source_count; i += 2) {
    int file = open(sources[i], O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) die(sources[i]);
    char *text = malloc(status.st_size + 1);
    if (read(file, text, status.st_size) != status.st_size) die(sources[i]);
    close(file);
    size_t length = strlen(sources[i]);
    if (length > 3 && strcmp(sources[i] + length - 3, ".md") == 0) {
      char *html = cmark_markdown_to_html(text, status.st_size, CMARK_OPT_DEFAULT);
      size_t size = strlen(html);
      /* What is written is what was rendered, as far as it goes. */
      if (size < room) memcpy(page, html, size);
      rendered += size;
      free(html);
    }
    free(text);
  }
  for (int i = worker; i < output_count; i += 2) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", root, outputs[i].path);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) {
      make_parents(path);
      file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    }
    if (file < 0) die(path);
    for (long left = outputs[i].size; left > 0;) {
      ssize_t count = write(file, page, left < (long)room ? left : (long)room);
      if (count < 0) die(path);
      left -= count;
    }
    close(file);
  }
  free(page);
  return rendered ? NULL : argument;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  FILE *list = fopen(arguments[1], "r");
  if (!list) die(arguments[1]);
  root = arguments[2];
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, list)) > 0) {
    line[length - 1] = 0;
    if (line[0] == 'S') {
      sources = realloc(sources, (source_count + 1) * sizeof *sources);
      sources[source_count++] = strdup(line + 2);
    } else {
      char *path;
      outputs = realloc(outputs, (output_count + 1) * sizeof *outputs);
      outputs[output_count].size = strtol(line + 2, &path, 10);
      outputs[output_count++].path = strdup(path + 1);
    }
  }
  pthread_t other;
  int first = 0, second = 1;
  pthread_create(&other, NULL, work, &second);
  work(&first);
  pthread_join(other, NULL);
  return 0;
}
