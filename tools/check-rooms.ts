import path from 'node:path';
import ts from 'typescript';
import { PURE } from './rooms.cjs';

/*
 * Asks the compiler what every name in src stands for, so that a leak is seen whatever way it takes: a command that is
 * handed an Excel object and calls its methods names nothing of Office.js, and still fails here.
 */

const ROOT = path.join(__dirname, '..');

/** Declarations that only some files may see. */
const FORBIDDEN: readonly {
  what: string;
  declaredIn: RegExp;
  allowedIn: RegExp;
  except?: ReadonlySet<string>;
}[] = [
  {
    what: 'Office.js (src/excel alone touches it)',
    declaredIn: /\/@types\/office-js\//,
    allowedIn: /^src\/(?:excel\/|taskpane\/(?:main\.tsx|old-engine\.js)$)/,
  },
  {
    what: 'Node',
    declaredIn: /\/@types\/node\//,
    allowedIn: /^src\/cli\//,
    // What browsers have as well.
    except: new Set(['structuredClone', 'performance', 'setTimeout', 'clearTimeout', 'MessageChannel']),
  },
  {
    what: 'the browser',
    declaredIn: /\/typescript\/lib\/lib\.dom[^/]*$/,
    allowedIn: new RegExp(`^src/(?!(?:${[...PURE, 'cli', 'locale'].join('|')})/)`),
  },
  {
    what: 'React',
    declaredIn: /\/@types\/react(?:-dom)?\//,
    allowedIn: /^src\/taskpane\//,
  },
];

function program(): ts.Program {
  const file = path.join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(fileNames, options);
}

/** The leaks in one file, a line each. */
function leaksIn(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const name = path.relative(ROOT, source.fileName).replaceAll('\\', '/');
  const rules = FORBIDDEN.filter(({ allowedIn }) => !allowedIn.test(name));
  const leaks: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      for (const { what, declaredIn, except } of rules) {
        // A name that is declared elsewhere too (by the language itself) is no leak.
        const isLeak =
          declarations.length > 0 &&
          declarations.every((declaration) => declaredIn.test(declaration.getSourceFile().fileName));
        if (!isLeak || except?.has(node.text)) continue;
        const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
        leaks.push(`${name}:${line + 1}:${character + 1} \`${node.text}\` is of ${what}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return leaks;
}

const compiled = program();
const checker = compiled.getTypeChecker();
const leaks = compiled
  .getSourceFiles()
  .filter(({ fileName }) => fileName.replaceAll('\\', '/').startsWith(`${ROOT.replaceAll('\\', '/')}/src/`))
  .flatMap((source) => leaksIn(source, checker));
for (const leak of leaks) process.stderr.write(`${leak}\n`);
process.stdout.write(leaks.length === 0 ? 'No room sees what it must not.\n' : `${leaks.length} leaks.\n`);
process.exitCode = leaks.length === 0 ? 0 : 1;
