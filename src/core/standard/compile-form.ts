import type { Field as FieldDocument, Form as FormDocument } from '../../generated/process-standard.ts';
import type { Field, Form } from './process-standard.ts';

/** Writes every field's defaults out, in the order in which the author wrote them. */
export function compileForm(id: string, form: FormDocument): Form {
  const fields = Object.entries(form.fields ?? {}).map(([name, field]) => compileField(id, name, field));
  return { id, name: form.name, number: form.number ?? null, fields };
}

function compileField(form: string, id: string, field: FieldDocument): Field {
  return {
    id,
    form,
    label: field.label,
    type: field.type,
    required: field.required ?? false,
    when: field.when ?? null,
    computed: field.computed ?? null,
    default: field.default ?? null,
    min: field.min ?? null,
    max: field.max ?? null,
    pattern: field.pattern ?? null,
    unit: field.unit ?? null,
    choices: field.choices ?? [],
    mustSay: field.must_say ?? [],
    personal: field.personal ?? false,
    example: field.example ?? null,
    hint: field.hint ?? null,
  };
}
