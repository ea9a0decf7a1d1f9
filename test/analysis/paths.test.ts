import { expect, test } from 'vitest'
import { areaOf, languageOf, markOf } from '../../src/analysis/paths.ts'
import { roleOf } from '../../src/analysis/roles.ts'

test.each([
  ['src/a.ts', 'TypeScript'],
  ['src/App.tsx', 'TypeScript'],
  ['types/index.d.mts', 'TypeScript'],
  ['lib/url.c', 'C'],
  ['include/url.h', 'C'],
  ['ios/View.m', 'Objective-C'],
  ['src/builtin.jq', 'jq'],
  ['script.pl', 'Perl'],
  ['src/main.rs', 'Rust'],
  ['Sources/App.CS', 'C#'],
  ['page.html.erb', 'HTML'],
  ['Makefile', 'Makefile'],
  ['Dockerfile', 'Dockerfile'],
  ['schema.sql', 'SQL'],
  ['README.md', null],
  ['package.json', null],
  ['logo.svg', null],
  ['man/git.1', null],
  ['LICENSE', null],
  ['.gitignore', null],
  ['constructor', null],
])('the language of %s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language)
})

test.each([
  ['package-lock.json', 'lock'],
  ['packages/a/pnpm-lock.yaml', 'lock'],
  ['go.sum', 'lock'],
  ['Cargo.lock', 'lock'],
  ['node_modules/x/index.js', 'vendored'],
  ['vendor/github.com/a/b.go', 'vendored'],
  ['deps/hiredis/read.c', 'vendored'],
  ['deps/jemalloc/configure', 'vendored'],
  ['deps/jemalloc/Makefile.in', 'vendored'],
  ['deps/mine.ex', null],
  ['deps/mine/lib/mine.ex', null],
  ['deps/Makefile', null],
  ['configure', null],
  ['gradlew', 'vendored'],
  ['static/app.min.js', 'generated'],
  ['api/v1/service.pb.go', 'generated'],
  ['service_pb2.py', 'generated'],
  ['test/__snapshots__/a.test.ts.snap', 'generated'],
  ['.pnp.cjs', 'generated'],
  ['src/schema.generated.ts', 'generated'],
  ['src/generate.ts', null],
  ['src/vendors.ts', null],
  ['lib/admin.js', null],
  ['dist.ts', null],
])('the lines of %s are marked %s', (path, mark) => {
  expect(markOf(path)).toBe(mark)
})

test.each([
  ['src/a.ts', 'source'],
  ['src/a.test.ts', 'test'],
  ['src/__tests__/a.ts', 'test'],
  ['pkg/http/server_test.go', 'test'],
  ['tests/test_parse.py', 'test'],
  ['src/test/java/com/acme/UserTest.java', 'test'],
  ['src/main/java/com/acme/Latest.java', 'source'],
  ['t/t5315-pack-objects.sh', 'test'],
  ['spec/models/user_spec.rb', 'test'],
  ['src/main/java/com/acme/Specification.java', 'source'],
  ['README.md', 'documentation'],
  ['docs/guide/index.md', 'documentation'],
  ['Documentation/git.adoc', 'documentation'],
  ['notes.txt', 'documentation'],
  ['CHANGES-2.0.txt', 'documentation'],
  ['LICENSE', 'documentation'],
  ['README.win32', 'documentation'],
  ['src/figures/changes.ts', 'source'],
  ['lib/history.py', 'source'],
  ['src/security.c', 'source'],
  ['.github/workflows/ci.yml', 'ci'],
  ['.gitlab-ci.yml', 'ci'],
  ['Jenkinsfile', 'ci'],
  ['Makefile', 'build'],
  ['CMakeLists.txt', 'build'],
  ['lib/Makefile.inc', 'build'],
  ['pom.xml', 'build'],
  ['tsconfig.json', 'build'],
  ['Dockerfile', 'deploy'],
  ['infra/main.tf', 'deploy'],
  ['package.json', 'manifest'],
  ['requirements-dev.txt', 'manifest'],
  ['.editorconfig', 'config'],
  ['po/de.po', 'translation'],
  ['src/locales/de.json', 'translation'],
  ['examples/hello/main.go', 'example'],
  ['assets/logo.png', 'data'],
])('%s is for %s', (path, role) => {
  expect(roleOf(path)).toBe(role)
})

test.each([
  ['README.md', '.'],
  ['packages/vite/src/node/server.ts', 'packages/vite'],
  ['packages/@scope/name/index.ts', 'packages/@scope/name'],
  ['src/node/server/index.ts', 'src/node'],
  ['src/index.ts', 'src'],
  ['builtin/log.c', 'builtin'],
  ['cmd/server/main.go', 'cmd/server'],
  ['billing/src/main/java/com/acme/billing/Invoice.java', 'billing'],
  ['src/main/java/com/acme/billing/Invoice.java', 'com/acme/billing'],
])('a person calls the place of %s %s', (path, area) => {
  expect(areaOf(path)).toBe(area)
})
